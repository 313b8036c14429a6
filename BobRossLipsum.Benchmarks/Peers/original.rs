//! The original's algorithm in native Rust: a vector of random indexes, with replacement; a vector of the phrases at those
//! indexes; a string that each of them is pushed onto, with a separator behind it. Built and called by the command `peers`.

use std::sync::OnceLock;

static PHRASES: OnceLock<Vec<&'static str>> = OnceLock::new();

/// A text of `count` phrases; returns its length in bytes. The generator of random numbers is a fast one (SplitMix64 and a
/// multiplication), so that it is the algorithm that is measured.
#[no_mangle]
pub extern "C" fn make(count: usize, newline: usize, seed: u64) -> usize {
    let phrases = PHRASES.get_or_init(|| include_str!(env!("PHRASES")).lines().collect());
    let mut state = seed;

    let mut indexes = Vec::new();
    for _ in 0..count {
        indexes.push(random_below(&mut state, phrases.len()));
    }

    let mut chosen = Vec::new();
    for index in indexes {
        chosen.push(phrases[index]);
    }

    let mut text = String::new();
    for (i, phrase) in chosen.iter().enumerate() {
        text.push_str(phrase);
        text.push_str(if newline > 0 && i > 0 && (i + 1) % newline == 0 { "\n\n" } else { " " });
    }

    std::hint::black_box(&text).len()
}

fn random_below(state: &mut u64, bound: usize) -> usize {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^= z >> 31;
    (((z >> 32) * bound as u64) >> 32) as usize
}
