"""What the window does, one controller a journey: it joins parts and archive, and knows no layout."""
